# The first option of a list, which stands for no answer yet.
select-empty = Choose an answer

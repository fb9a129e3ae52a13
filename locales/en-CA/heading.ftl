# The name of a link beside a heading, for people who pass the section on.
# $heading (String) the words of the heading
heading-permalink = Link to this section: { $heading }

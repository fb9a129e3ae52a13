# The states of a task.
task-list-completed = Completed

task-list-in-progress = In progress

task-list-not-started = To do

# Something in the task has to be mended.
task-list-problem = There is a problem

# Another task must be done first.
task-list-cannot-start = Cannot start yet

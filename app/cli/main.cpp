#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "core/base/memory_reuse.h"

int main(int argument_count, char** arguments) {
    cercania::keep_freed_memory();
    const cercania::cli::Interrupt interrupt;
    return cercania::cli::run_command_line(argument_count, arguments, interrupt.token());
}

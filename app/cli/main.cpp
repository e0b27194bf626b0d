#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"

int main(int argument_count, char** arguments) {
    const cercania::cli::Interrupt interrupt;
    return cercania::cli::run_command_line(argument_count, arguments, interrupt.token());
}

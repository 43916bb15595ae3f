using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Faults;

internal sealed record FaultSurroundings(TimeProvider Clock, ErrorAnswers Errors);

namespace Bindery.Simulation;

/// <summary>The blueprint or the options can't be simulated; the message says what to change.</summary>
public sealed class SimulationException : Exception
{
    public SimulationException() { }

    public SimulationException(string message)
        : base(message) { }

    public SimulationException(string message, Exception innerException)
        : base(message, innerException) { }
}

namespace Bindery.Simulation.Faults;

public enum FaultKind
{
    /// <summary>The request is done, the answer never comes.</summary>
    Timeout,

    /// <summary>Refused before anything is done.</summary>
    Status429,

    /// <summary>Fails before anything is done.</summary>
    Status500,

    /// <summary>The request is done; half the answer comes, then the connection closes.</summary>
    Truncated,

    /// <summary>The request is done; the answer says 200 and isn't JSON.</summary>
    Malformed,

    /// <summary>The answer is right and late.</summary>
    Slow,

    /// <summary>The request is done; the connection is reset before the answer.</summary>
    Reset,
}

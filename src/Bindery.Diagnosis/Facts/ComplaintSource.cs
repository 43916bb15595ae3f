namespace Bindery.Diagnosis.Facts;

/// <summary>Where an error was noted down.</summary>
public enum ComplaintSource
{
    Job,
    Retry,
    Run,
    Record,
    Webhook,

    /// <summary>A circuit breaker that holds calls back.</summary>
    Circuit,
    Log,

    /// <summary>A connection test that was made for this diagnosis.</summary>
    Test,
}

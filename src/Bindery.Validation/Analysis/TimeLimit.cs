namespace Bindery.Validation.Analysis;

/// <summary>What a call says of the time it may take.</summary>
internal enum TimeLimit
{
    None,

    /// <summary><c>None</c> was passed on purpose.</summary>
    SwitchedOff,
    Given,

    /// <summary>It comes from a caller or a wrapper that can't be followed.</summary>
    Unknown,
}

namespace Bindery.Core.Failures;

/// <summary>What a process ends with; the numbers are part of the command line's contract.</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>Findings at or above the threshold, or conflicts left.</summary>
    Findings = 1,

    /// <summary>The request was wrong; nothing was done.</summary>
    BadRequest = 2,

    /// <summary>Network, Odoo, disk: something outside failed.</summary>
    OutsideFailure = 3,

    /// <summary>Ctrl-C, as shells expect it.</summary>
    Interrupted = 130,
}

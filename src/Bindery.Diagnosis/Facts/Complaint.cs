using System.Collections.Immutable;

namespace Bindery.Diagnosis.Facts;

/// <summary>Errors of one kind that somebody noted down, however often.</summary>
public sealed record Complaint
{
    public required ComplaintSource Source { get; init; }

    /// <summary>What complained: a job's model and method, a binding model, a logger.</summary>
    public required string Where { get; init; }

    /// <summary>Class of the exception, with its module where it is known; may be empty.</summary>
    public string Kind { get; init; } = "";

    /// <summary>One example of the message; the numbers in it differ from one to the next.</summary>
    public required string Message { get; init; }

    /// <summary>Innermost exception of the traceback, as Python writes it; may be empty.</summary>
    public string Root { get; init; } = "";

    public long Count { get; init; } = 1;

    /// <summary>False for what was logged as a warning.</summary>
    public bool IsError { get; init; } = true;

    /// <summary>A connector or its job queue takes part in it.</summary>
    public bool IsOfConnector { get; init; } = true;

    /// <summary>The job runner speaks of its own calls to Odoo, not of a platform.</summary>
    public bool IsOfRunner =>
        Source == ComplaintSource.Log && Where.Contains("jobrunner", StringComparison.Ordinal);

    public DateTimeOffset? First { get; init; }

    public DateTimeOffset? Last { get; init; }

    /// <summary>Jobs that complain, as many of them as were read.</summary>
    public ImmutableArray<int> Jobs { get; init; } = [];

    public string Essence =>
        Message.Length > 0 ? Message
        : Root.Length > 0 ? Root
        : Kind;

    /// <summary>Whether one of the signs stands in what is known of it; letter case counts not.</summary>
    public bool Shows(ImmutableArray<string> signs) =>
        signs.Any(sign =>
            Kind.Contains(sign, StringComparison.OrdinalIgnoreCase)
            || Message.Contains(sign, StringComparison.OrdinalIgnoreCase)
            || Root.Contains(sign, StringComparison.OrdinalIgnoreCase)
        );
}

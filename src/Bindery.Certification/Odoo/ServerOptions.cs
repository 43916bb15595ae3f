namespace Bindery.Certification.Odoo;

/// <summary>How a server is to run.</summary>
internal sealed record ServerOptions
{
    /// <summary>0: one process with threads; else that many processes.</summary>
    public int Workers { get; init; }

    /// <summary>Whether jobs are run, or only queued.</summary>
    public bool RunsJobs { get; init; } = true;
}

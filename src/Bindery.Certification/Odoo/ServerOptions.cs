namespace Bindery.Certification.Odoo;

/// <summary>How a server is to run.</summary>
internal sealed record ServerOptions
{
    /// <summary>0: one process with threads; else that many processes.</summary>
    public int Workers { get; init; }

    /// <summary>Whether jobs are run, or only queued.</summary>
    public bool RunsJobs { get; init; } = true;

    /// <summary>Seats of the job runner's channels.</summary>
    public string Channels { get; init; } = "root:2";

    /// <summary>Where the job runner looks for this server; null: where it is.</summary>
    public int? RunnerPort { get; init; }

    /// <summary>Only its own database; else every database of the cluster, and none is the usual one.</summary>
    public bool ServesOneDatabase { get; init; } = true;
}

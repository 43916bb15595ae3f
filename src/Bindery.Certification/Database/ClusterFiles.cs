namespace Bindery.Certification.Database;

/// <summary>Where a throwaway cluster keeps its things.</summary>
internal sealed record ClusterFiles(string Folder)
{
    public string Data => Path.Combine(Folder, "data");

    /// <summary>Readable by its owner only: the role is a superuser, and others share the loopback.</summary>
    public string Password => Path.Combine(Folder, "password");

    public string Log => Path.Combine(Folder, "postgresql.log");

    public bool Complete => File.Exists(Path.Combine(Data, "PG_VERSION")) && File.Exists(Password);
}

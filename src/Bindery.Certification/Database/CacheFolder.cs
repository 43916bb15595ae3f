namespace Bindery.Certification.Database;

/// <summary>What is kept between certifications: the throwaway cluster with its templates, Odoo's files.</summary>
internal sealed class CacheFolder : IDisposable
{
    private const string OfSystem = "/var/cache/bindery/certify";
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(500);
    private readonly FileStream use;

    private CacheFolder(string path, FileStream use)
    {
        Path = path;
        this.use = use;
    }

    public string Path { get; }

    /// <summary>Odoo's data folder, with the file store of each database.</summary>
    public string OdooData => System.IO.Path.Combine(Path, "odoo");

    public string Cluster => System.IO.Path.Combine(Path, "postgresql");

    /// <summary>Waits until no other certification uses the folder.</summary>
    public static async Task<CacheFolder> OpenAsync(
        string? chosen,
        Action<string> tell,
        CancellationToken cancellation
    )
    {
        string path = System.IO.Path.GetFullPath(chosen ?? Default());
        Directory.CreateDirectory(path);
        for (bool told = false; ; told = true)
        {
            try
            {
                string file = System.IO.Path.Combine(path, "lock");
                return new CacheFolder(
                    path,
                    new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None)
                );
            }
            catch (IOException) when (Directory.Exists(path))
            {
                if (!told)
                {
                    tell($"Waiting for another certification that uses {path}");
                }

                await Task.Delay(LockPause, cancellation);
            }
        }
    }

    public void Dispose() => use.Dispose();

    private static string Default()
    {
        string configured = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? "";
        if (configured.Length > 0)
        {
            return System.IO.Path.Combine(configured, "bindery", "certify");
        }

        // Root's PostgreSQL runs as another user, whom root's home would keep out.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
        {
            return OfSystem;
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return System.IO.Path.Combine(home, ".cache", "bindery", "certify");
    }
}

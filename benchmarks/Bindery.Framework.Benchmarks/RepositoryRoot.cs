namespace Bindery.Framework.Benchmarks;

/// <summary>Where the addons to measure are.</summary>
internal static class RepositoryRoot
{
    public static string PathTo(params string[] parts)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Bindery.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder is null
            ? throw new InvalidOperationException("Run the benchmark from within the repository.")
            : Path.Combine([folder, .. parts]);
    }
}

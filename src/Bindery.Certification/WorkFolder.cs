namespace Bindery.Certification;

/// <summary>Logs and pictures of one certification.</summary>
internal sealed class WorkFolder : IDisposable
{
    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Kept unless somebody says that nobody will look into it.</summary>
    public bool Keep { get; set; } = true;

    public static WorkFolder Open(string? chosen)
    {
        string path = chosen is null
            ? Directory.CreateTempSubdirectory("bindery-certify-").FullName
            : Directory.CreateDirectory(chosen).FullName;
        return new WorkFolder(path);
    }

    public void Dispose()
    {
        if (!Keep)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}

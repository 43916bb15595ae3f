namespace Bindery.Certification.Processes;

/// <summary>Finds programs as a shell would.</summary>
internal static class Executable
{
    public static string? Find(string name, params IEnumerable<string> moreFolders)
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(moreFolders)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}

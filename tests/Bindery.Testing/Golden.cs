using System.Runtime.CompilerServices;

namespace Bindery.Testing;

/// <summary>
/// Compares text with a checked-in file. On a difference the new text is written beside it as
/// <c>*.received.*</c>; <c>BINDERY_ACCEPT=1</c> accepts it instead.
/// </summary>
public static class Golden
{
    /// <param name="actual">The text just made.</param>
    /// <param name="name">File name below the <c>Golden</c> folder of the calling test's project.</param>
    /// <param name="caller">Filled in by the compiler: finds the project's folder.</param>
    public static void Match(string actual, string name, [CallerFilePath] string caller = "") =>
        MatchFile(actual, Path.Combine(ProjectFolder(caller), "Golden", name));

    /// <summary>The same, of a file that stands elsewhere, such as a page of the documentation.</summary>
    public static void MatchFile(string actual, string expectedPath)
    {
        if (Environment.GetEnvironmentVariable("BINDERY_ACCEPT") == "1")
        {
            Write(expectedPath, actual);
            return;
        }

        string? expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : null;
        if (expected == actual)
        {
            return;
        }

        string receivedPath = Path.ChangeExtension(
            expectedPath,
            ".received" + Path.GetExtension(expectedPath)
        );
        Write(receivedPath, actual);
        throw new GoldenMismatchException(
            expected is null
                ? $"No golden file {expectedPath}; see {receivedPath}, accept with BINDERY_ACCEPT=1."
                : $"{expectedPath} differs from line {FirstDifference(expected, actual)}; see {receivedPath}, accept with BINDERY_ACCEPT=1."
        );
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static int FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return line + 1;
    }

    private static string ProjectFolder(string caller)
    {
        // Deterministic builds map source paths; the part after /tests/ is stable either way.
        int at = caller.Replace('\\', '/').LastIndexOf("/tests/", StringComparison.Ordinal);
        string project = caller[(at + "/tests/".Length)..].Split('/', '\\')[0];
        return Repository.PathTo("tests", project);
    }
}

public sealed class GoldenMismatchException : Exception
{
    public GoldenMismatchException(string message)
        : base(message) { }

    public GoldenMismatchException()
        : base() { }

    public GoldenMismatchException(string message, Exception inner)
        : base(message, inner) { }
}

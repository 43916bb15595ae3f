using System.Runtime.CompilerServices;

namespace Bindery.Testing;

/// <summary>Where the checkout stands: above this file, as the compiler saw it.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Bindery.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        string? configured = Environment.GetEnvironmentVariable("BINDERY_REPOSITORY");
        if (!string.IsNullOrEmpty(configured))
        {
            return configured;
        }

        for (
            DirectoryInfo? folder = new FileInfo(thisFile).Directory;
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bindery.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"No Bindery.slnx above {thisFile}; set BINDERY_REPOSITORY."
        );
    }
}

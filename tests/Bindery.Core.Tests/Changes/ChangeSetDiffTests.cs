using System.Diagnostics;
using Bindery.Core.Changes;
using Bindery.Testing;
using CsCheck;

namespace Bindery.Core.Tests.Changes;

public sealed class ChangeSetDiffTests
{
    [Fact]
    public void Shows_a_new_file_an_edit_and_a_deletion()
    {
        ChangeSet changes = ChangeSet.Of([
            new FileChange("edited.py", Content("a\nb\nc\n"), Content("a\nB\nc\n")),
            new FileChange("gone.py", Content("gone\n"), null),
            new FileChange("made.py", null, Content("made\n")),
        ]);

        Golden.Match(ChangeSetDiff.Render(changes), "three-changes.diff");
    }

    [Fact]
    public void Says_that_binary_files_differ()
    {
        ChangeSet changes = ChangeSet.Of([
            new FileChange("icon.png", null, new FileContent([0x89, 0, 1])),
        ]);

        Assert.Equal(
            "Binary files /dev/null and b/icon.png differ\n",
            ChangeSetDiff.Render(changes)
        );
    }

    [Fact]
    public void Git_applies_what_is_shown() =>
        Gen.Select(Lines, Lines)
            .Sample(
                (before, after) =>
                {
                    if (before == after)
                    {
                        return;
                    }

                    using TemporaryFolder folder = new();
                    folder.Write("file.txt", before);
                    ChangeSet changes = ChangeSet.Of([
                        new FileChange("file.txt", Content(before), Content(after)),
                    ]);
                    folder.Write("change.diff", ChangeSetDiff.Render(changes));

                    Assert.Equal("", Git(folder.Path, "apply", "--unidiff-zero", "change.diff"));
                    Assert.Equal(after, File.ReadAllText(folder.At("file.txt")));
                },
                iter: 60,
                threads: 1
            );

    private static Gen<string> Lines =>
        Gen.Int[0, 4]
            .Select(index => new[] { "a", "b", "c", "", "  d" }[index])
            .Array[1, 12]
            .Select(lines => string.Join('\n', lines));

    private static FileContent Content(string text) => FileContent.FromText(text);

    private static string Git(string folder, params string[] arguments)
    {
        using Process git = Process.Start(
            new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        string errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? "" : errors;
    }
}

using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Testing;

namespace Bindery.Core.Tests.Changes;

public sealed class ChangeSetWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Makes_edits_and_deletes_files_in_one_go()
    {
        _folder.Write("a/kept.py", "kept");
        _folder.Write("a/edited.py", "old");
        _folder.Write("b/gone.py", "gone");

        Apply(
            new FileChange("a/edited.py", Content("old"), Content("new")),
            new FileChange("b/gone.py", Content("gone"), null),
            new FileChange("c/d/made.py", null, Content("made"))
        );

        Assert.Equal(["a/edited.py", "a/kept.py", "c/d/made.py"], FilesBelowFolder());
        Assert.Equal("new", File.ReadAllText(_folder.At("a", "edited.py")));
        Assert.False(Directory.Exists(_folder.At("b")));
    }

    [Fact]
    public void The_inverse_gives_every_byte_back()
    {
        _folder.Write("edited.py", "old\r\n");
        _folder.Write("gone/file.py", "gone");
        ChangeSet changes = ChangeSet.Of([
            new FileChange("edited.py", Content("old\r\n"), Content("new\n")),
            new FileChange("gone/file.py", Content("gone"), null),
            new FileChange("made/deep/file.py", null, Content("made")),
        ]);
        ChangeSetWriter writer = new(_folder.Path);

        writer.Apply(changes, CancellationToken.None);
        writer.Apply(changes.Inverse, CancellationToken.None);

        Assert.Equal(["edited.py", "gone/file.py"], FilesBelowFolder());
        Assert.Equal("old\r\n", File.ReadAllText(_folder.At("edited.py")));
        Assert.False(Directory.Exists(_folder.At("made")));
    }

    [Fact]
    public void Refuses_a_file_that_changed_since_it_was_read_and_touches_nothing()
    {
        _folder.Write("first.py", "old");
        _folder.Write("second.py", "somebody else's");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            Apply(
                new FileChange("first.py", Content("old"), Content("new")),
                new FileChange("second.py", Content("old"), Content("new"))
            )
        );

        Assert.Equal(ExitCode.BadRequest, failure.ExitCode);
        Assert.Contains("second.py", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_folder.At("first.py")));
    }

    [Fact]
    public void Refuses_to_make_a_file_that_exists()
    {
        _folder.Write("there.py", "theirs");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            Apply(new FileChange("there.py", null, Content("ours")))
        );

        Assert.Equal(ExitCode.BadRequest, failure.ExitCode);
        Assert.Equal("theirs", File.ReadAllText(_folder.At("there.py")));
    }

    [Fact]
    public void Refuses_to_write_through_a_link()
    {
        string outside = Directory.CreateDirectory(_folder.At("outside")).FullName;
        string root = Directory.CreateDirectory(_folder.At("root")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(root, "module"), outside);

        Assert.Throws<BinderyException>(() =>
            new ChangeSetWriter(root).Apply(
                ChangeSet.Of([new FileChange("module/x.py", null, Content("x"))]),
                CancellationToken.None
            )
        );

        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
    }

    [Fact]
    public void Leaves_nothing_behind_when_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new ChangeSetWriter(_folder.At("new", "target")).Apply(
                ChangeSet.Of([new FileChange("x.py", null, Content("x"))]),
                source.Token
            )
        );

        Assert.False(Directory.Exists(_folder.At("new")));
    }

    [Fact]
    public void Undoes_the_first_moves_when_a_later_one_fails()
    {
        _folder.Write("a.py", "old");
        // A file where a folder is needed: found out only when the second file is moved.
        _folder.Write("b", "a file");

        Assert.Throws<BinderyException>(() =>
            Apply(
                new FileChange("a.py", Content("old"), Content("new")),
                new FileChange("b/c.py", null, Content("made"))
            )
        );

        Assert.Equal("old", File.ReadAllText(_folder.At("a.py")));
        Assert.Equal(["a.py", "b"], FilesBelowFolder());
    }

    [Fact]
    public void Says_that_a_target_cannot_be_written()
    {
        string file = _folder.Write("file", "a file, not a folder");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            new ChangeSetWriter(Path.Combine(file, "below")).Apply(
                ChangeSet.Of([new FileChange("x.py", null, Content("x"))]),
                CancellationToken.None
            )
        );

        Assert.Equal(ExitCode.OutsideFailure, failure.ExitCode);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x.py")]
    [InlineData("/etc/x.py")]
    [InlineData("a//x.py")]
    [InlineData("a/./x.py")]
    [InlineData("a\\x.py")]
    [InlineData("a\0.py")]
    [InlineData("")]
    public void Refuses_a_path_that_leaves_the_folder(string path) =>
        Assert.Throws<ArgumentException>(() =>
            ChangeSet.Of([new FileChange(path, null, Content("x"))])
        );

    [Fact]
    public void Refuses_two_changes_of_one_file() =>
        Assert.Throws<ArgumentException>(() =>
            ChangeSet.Of([
                new FileChange("x.py", null, Content("one")),
                new FileChange("x.py", null, Content("two")),
            ])
        );

    [Fact]
    public void Drops_a_change_that_changes_nothing() =>
        Assert.True(
            ChangeSet.Of([new FileChange("x.py", Content("same"), Content("same"))]).IsEmpty
        );

    private static FileContent Content(string text) => FileContent.FromText(text);

    private void Apply(params FileChange[] changes) =>
        new ChangeSetWriter(_folder.Path).Apply(ChangeSet.Of(changes), CancellationToken.None);

    private string[] FilesBelowFolder() =>
        [
            .. Directory
                .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_folder.Path, path))
                .Order(StringComparer.Ordinal),
        ];
}

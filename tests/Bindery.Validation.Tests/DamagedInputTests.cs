using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Testing;

namespace Bindery.Validation.Tests;

public sealed class DamagedInputTests
{
    private const string Manifest =
        "{'name': 'Demo', 'license': 'LGPL-3', 'version': '16.0.1.0.0'}";

    [Theory]
    [InlineData("models.py", "class Broken(:\n    x = (\n")]
    [InlineData("models.py", "def f(\n")]
    [InlineData("models.py", "x = '''never ends\n")]
    [InlineData("data.xml", "<odoo><record id='a'></odoo>")]
    [InlineData("ir.model.access.csv", "id,name\n\"never ends,1\n")]
    public void A_file_with_a_syntax_error_gives_a_finding(string name, string text)
    {
        using TemporaryFolder folder = Addon();
        folder.Write($"demo/{name}", text);

        Assert.Contains(Validate(folder), finding => finding.Id == "unreadable-source");
    }

    [Fact]
    public void A_binary_file_called_py_gives_a_finding()
    {
        using TemporaryFolder folder = Addon();
        File.WriteAllBytes(
            folder.At("demo", "models.py"),
            [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe]
        );

        Assert.Contains(
            Validate(folder),
            finding => finding is { Id: "unreadable-source", Message: "This file is binary." }
        );
    }

    [Fact]
    public void Bytes_that_are_no_utf8_give_a_finding()
    {
        using TemporaryFolder folder = Addon();
        File.WriteAllBytes(folder.At("demo", "models.py"), [.. "name = '"u8, 0xe9, .. "'\n"u8]);

        Assert.Contains(Validate(folder), finding => finding.Id == "unreadable-source");
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_read()
    {
        using TemporaryFolder folder = Addon();
        folder.Write("demo/models.py", $"VALUES = \"{new string('x', 10_000_000)}\"\n");
        folder.Write(
            "demo/more.py",
            "VALUES = [" + string.Concat(Enumerable.Repeat("'abcdefgh', ", 100_000)) + "]\n"
        );

        Assert.DoesNotContain(Validate(folder), finding => finding.Id == "unreadable-source");
    }

    [Fact]
    public void Deep_nesting_doesn_t_end_the_process()
    {
        using TemporaryFolder folder = Addon();
        folder.Write(
            "demo/lists.py",
            "x = " + new string('[', 100_000) + new string(']', 100_000) + "\n"
        );
        folder.Write(
            "demo/sums.py",
            "x = 'a'" + string.Concat(Enumerable.Repeat(" + 'a'", 100_000)) + "\n"
        );
        folder.Write(
            "demo/chain.py",
            "x = a" + string.Concat(Enumerable.Repeat(".b()", 100_000)) + "\n"
        );
        folder.Write(
            "demo/data.xml",
            string.Concat(Enumerable.Repeat("<odoo>", 50_000))
                + string.Concat(Enumerable.Repeat("</odoo>", 50_000))
        );

        Assert.False(Validate(folder).IsDefault);
    }

    [Theory]
    [InlineData("models.py")]
    [InlineData("data.xml")]
    [InlineData("ir.model.access.csv")]
    public void An_empty_file_is_no_finding_and_no_crash(string name)
    {
        using TemporaryFolder folder = Addon();
        folder.Write($"demo/{name}", "");

        Assert.DoesNotContain(
            Validate(folder),
            finding => finding.Message.Contains("binary", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("models.py")]
    [InlineData("data.xml")]
    [InlineData("ir.model.access.csv")]
    public void Nuls_in_a_file_give_a_finding(string name)
    {
        using TemporaryFolder folder = Addon();
        File.WriteAllBytes(folder.At("demo", name), [.. "x = 1\n"u8, 0, 0, 0, .. "y = 2\n"u8]);

        Assert.Contains(Validate(folder), finding => finding.Id == "unreadable-source");
    }

    [Fact]
    public void Links_to_nowhere_and_to_themselves_are_not_followed()
    {
        using TemporaryFolder folder = Addon();
        File.CreateSymbolicLink(folder.At("demo", "data.xml"), folder.At("nowhere"));
        File.CreateSymbolicLink(folder.At("demo", "models.py"), folder.At("demo", "models.py"));

        Assert.False(Validate(folder).IsDefault);
    }

    [Fact]
    public void Names_of_another_encoding_and_of_folders_are_taken_as_they_are()
    {
        using TemporaryFolder folder = Addon();
        Directory.CreateDirectory(folder.At("demo", "folder.py"));
        folder.Write("demo/wëird näme.py", "x = 1\n");

        Assert.False(Validate(folder).IsDefault);
    }

    [Fact]
    public void A_loop_of_links_is_not_followed()
    {
        using TemporaryFolder folder = Addon();
        Directory.CreateSymbolicLink(folder.At("demo", "again"), folder.At("demo"));

        Assert.False(Validate(folder).IsDefault);
    }

    [Fact]
    public void A_manifest_that_is_no_dictionary_gives_a_finding()
    {
        using TemporaryFolder folder = new();
        folder.Write("demo/__manifest__.py", "depends = []\n");
        folder.Write("demo/__init__.py", "");

        Assert.Contains(Validate(folder), finding => finding.Id == "missing-manifest");
    }

    [Fact]
    public void A_folder_without_addons_is_refused_in_one_line()
    {
        using TemporaryFolder folder = new();

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ModuleValidator.Validate([folder.Path])
        );

        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void A_folder_that_holds_addons_means_each_of_them()
    {
        using TemporaryFolder folder = Addon();
        folder.Write("deeper/other/__manifest__.py", Manifest);
        folder.Write("deeper/other/__init__.py", "");

        Assert.Equal(2, ModuleValidator.Validate([folder.Path]).Modules);
    }

    private static TemporaryFolder Addon()
    {
        TemporaryFolder folder = new();
        folder.Write("demo/__manifest__.py", Manifest);
        folder.Write("demo/__init__.py", "from . import models\n");
        return folder;
    }

    private static ImmutableArray<Finding> Validate(TemporaryFolder folder) =>
        ModuleValidator.Validate([folder.At("demo")]).Findings;
}

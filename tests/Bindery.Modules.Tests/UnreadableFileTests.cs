using Bindery.Testing;

namespace Bindery.Modules.Tests;

public sealed class UnreadableFileTests
{
    [Theory]
    [InlineData("models.py")]
    [InlineData("data.xml")]
    [InlineData("rows.csv")]
    public void A_file_that_is_gone_counts_as_empty_and_is_named(string name)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write($"demo/{name}", "anything");
        Module module = Module.Open(folder.At("demo"));
        File.Delete(path);

        int read =
            module.PythonFiles.Sum(file => file.Source.Text.Length)
            + module.XmlFiles.Sum(file => file.Document.Source.Text.Length)
            + module.CsvFiles.Sum(file => file.Document.Source.Text.Length);

        Assert.Equal(0, read);
        Assert.Equal([name], module.Unreadable.Keys);
    }
}

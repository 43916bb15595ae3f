namespace Bindery.Testing;

/// <summary>A copy of an example connector, one of whose files says something else.</summary>
public static class BrokenExample
{
    /// <returns>The folder of a copy of the Shopify connector, named as the example is.</returns>
    public static string Copy(TemporaryFolder folder, string file, string right, string wrong) =>
        CopyOf("shopify_connector", folder, file, right, wrong);

    /// <returns>The copy's folder, named as the example is.</returns>
    public static string CopyOf(
        string name,
        TemporaryFolder folder,
        string file,
        string right,
        string wrong
    )
    {
        string copy = folder.At(name);
        string example = Repository.PathTo("examples", name);
        foreach (string from in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(copy, Path.GetRelativePath(example, from));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }

        Break(copy, file, right, wrong);
        return copy;
    }

    /// <summary>Breaks one more file of a copy.</summary>
    public static void Break(string copy, string file, string right, string wrong)
    {
        string path = Path.Combine(copy, file);
        string text = File.ReadAllText(path);
        if (!text.Contains(right, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} of the example does not hold: {right}");
        }

        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }
}

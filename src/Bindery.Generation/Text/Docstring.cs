namespace Bindery.Generation.Text;

/// <summary>A docstring of one sentence.</summary>
internal static class Docstring
{
    public static PythonSource Of(string sentence) =>
        PythonSource.Of($"\"\"\"{PythonProse.Of(sentence)}\"\"\"");
}

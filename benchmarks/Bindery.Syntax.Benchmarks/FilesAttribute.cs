namespace Bindery.Syntax.Benchmarks;

/// <summary>Which files a benchmark reads.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FilesAttribute(string pattern) : Attribute
{
    public string Pattern { get; } = pattern;
}

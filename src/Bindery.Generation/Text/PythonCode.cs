namespace Bindery.Generation.Text;

/// <summary>The fixed pieces of Python that templates are made of more than once.</summary>
internal static class PythonCode
{
    /// <summary>A literal of the C# source itself; never text from outside.</summary>
    public static PythonSource Fixed(FormattableString source) =>
        source.ArgumentCount == 0
            ? new PythonSource(source.Format)
            : throw new ArgumentException("fixed source has no holes", nameof(source));

    /// <summary><c>selection=[("a", "A")]</c></summary>
    public static PythonSource Pair(PythonLiteral first, PythonLiteral second) =>
        PythonSource.Of($"({first}, {second})");
}

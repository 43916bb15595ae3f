namespace Bindery.Syntax.Python;

internal static class SignificantTokens
{
    public static PythonToken[] Of(ReadOnlySpan<PythonToken> all)
    {
        int count = 0;
        foreach (ref readonly PythonToken token in all)
        {
            count += token.IsTrivial ? 0 : 1;
        }

        PythonToken[] significant = new PythonToken[count];
        int next = 0;
        foreach (ref readonly PythonToken token in all)
        {
            if (!token.IsTrivial)
            {
                significant[next++] = token;
            }
        }

        return significant;
    }
}

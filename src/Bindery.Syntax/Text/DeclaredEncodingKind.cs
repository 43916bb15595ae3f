namespace Bindery.Syntax.Text;

internal enum DeclaredEncodingKind
{
    Utf8,
    Latin1,
    Unsupported,
}

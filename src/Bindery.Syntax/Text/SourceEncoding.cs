namespace Bindery.Syntax.Text;

public enum SourceEncoding
{
    Utf8,
    Latin1,
    Utf16LittleEndian,
    Utf16BigEndian,
}

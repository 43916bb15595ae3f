using System.Text;

namespace Bindery.Diagnosis.Logs;

/// <summary>The entry whose lines are still coming: its beginning, and its last line.</summary>
internal sealed class OpenEntry
{
    private const int Most = 1 << 16;
    private readonly byte[] _text = new byte[Most];
    private readonly byte[] _last = new byte[4096];
    private int _length;
    private int _lastLength;
    private int _headLength;
    private bool _isQuiet;
    private bool _hasTraceback;

    /// <summary>
    /// Told above INFO, or with a traceback: what was kept aside for a person is only told, though
    /// it is an error.
    /// </summary>
    public bool Complains => IsOpen && (_hasTraceback || !_isQuiet);

    public bool IsOpen => _headLength > 0;

    public ReadOnlySpan<byte> Head => _text.AsSpan(0, _headLength);

    /// <summary>The last line that isn't blank or indented: of a traceback, the exception.</summary>
    public ReadOnlySpan<byte> Last => _last.AsSpan(0, _lastLength);

    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    public void Begin(ReadOnlySpan<byte> head)
    {
        Clear();
        Copy(head);
        _headLength = _length;
        LogHead read = LogHead.Read(Head);
        _isQuiet = read.Level.SequenceEqual("INFO"u8) || read.Level.SequenceEqual("DEBUG"u8);
        _hasTraceback = IsTraceback(read.Message);
    }

    public void Append(ReadOnlySpan<byte> line)
    {
        if (!IsOpen)
        {
            return;
        }

        Copy("\n"u8);
        Copy(line);
        _hasTraceback |= IsTraceback(line);
        if (line.Length > 0 && line[0] is not ((byte)' ' or (byte)'\t'))
        {
            _lastLength = Math.Min(line.Length, _last.Length);
            line[.._lastLength].CopyTo(_last);
        }
    }

    public void Clear()
    {
        _length = _headLength = _lastLength = 0;
        _isQuiet = _hasTraceback = false;
    }

    public string Details() => Encoding.UTF8.GetString(Text[_headLength..]);

    private static bool IsTraceback(ReadOnlySpan<byte> line) =>
        line.StartsWith("Traceback (most recent call last):"u8);

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        int length = Math.Min(bytes.Length, Most - _length);
        bytes[..length].CopyTo(_text.AsSpan(_length));
        _length += length;
    }
}

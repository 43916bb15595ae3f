using System.Buffers.Binary;

namespace Bindery.Diagnosis.Logs.Journal;

/// <summary>
/// Fields of https://systemd.io/JOURNAL_EXPORT_FORMATS/: <c>MESSAGE=text</c>, or <c>MESSAGE</c> on
/// a line of its own, eight bytes with a length, and that many bytes.
/// </summary>
internal sealed class ExportFields(ILineSink inner)
{
    private const int LengthBytes = 8;
    private readonly List<byte> _binary = [];
    private bool _isBinary;
    private bool _isMessage;

    public void Add(ReadOnlySpan<byte> line)
    {
        if (_isBinary)
        {
            AddBinary(line);
        }
        else if (line.StartsWith("MESSAGE="u8))
        {
            inner.Add(line["MESSAGE="u8.Length..]);
        }
        else if (!line.IsEmpty && line.IndexOf((byte)'=') < 0)
        {
            _isBinary = true;
            _isMessage = line.SequenceEqual("MESSAGE"u8);
            _binary.Clear();
        }
    }

    // The length itself may hold a line end, so all is gathered until it is long enough.
    private void AddBinary(ReadOnlySpan<byte> line)
    {
        _binary.AddRange(line);
        _binary.Add((byte)'\n');
        ReadOnlySpan<byte> seen = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_binary);
        if (seen.Length <= LengthBytes)
        {
            return;
        }

        long length = BinaryPrimitives.ReadInt64LittleEndian(seen);
        if (length >= 0 && seen.Length - LengthBytes <= length)
        {
            return;
        }

        _isBinary = false;
        if (_isMessage)
        {
            AddLines(seen[LengthBytes..]);
        }
    }

    private void AddLines(ReadOnlySpan<byte> text)
    {
        foreach (Range line in text.Split((byte)'\n'))
        {
            inner.Add(text[line]);
        }
    }
}

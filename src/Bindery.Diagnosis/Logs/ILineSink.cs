namespace Bindery.Diagnosis.Logs;

internal interface ILineSink
{
    /// <param name="line">Without its end; valid during the call only.</param>
    void Add(ReadOnlySpan<byte> line);
}

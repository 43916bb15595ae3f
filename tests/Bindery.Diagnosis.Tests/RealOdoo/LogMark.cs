namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>A place in a log that is still being written.</summary>
internal sealed class LogMark
{
    private readonly string file;
    private readonly long position;

    private LogMark(string file, long position)
    {
        this.file = file;
        this.position = position;
    }

    public static LogMark At(string file) => new(file, new FileInfo(file).Length);

    /// <returns>A file with what came after it.</returns>
    public async Task<string> CopyAsync(CancellationToken cancellation)
    {
        string copy = Path.Combine(Path.GetDirectoryName(file)!, $"since-{position}.log");
        await using FileStream from = new(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite
        );
        from.Position = position;
        await using FileStream to = File.Create(copy);
        await from.CopyToAsync(to, cancellation);
        return copy;
    }
}

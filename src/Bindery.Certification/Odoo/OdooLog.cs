namespace Bindery.Certification.Odoo;

/// <summary>Keeps Odoo's lines in a file and reads them on the way.</summary>
internal sealed class OdooLog(string file) : IDisposable
{
    private readonly Lock gate = new();
    private readonly StreamWriter writer = new(file, append: false) { AutoFlush = true };
    private bool closed;

    public LogReader Reader { get; } = new();

    public string File { get; } = file;

    public void Add(string line)
    {
        lock (gate)
        {
            if (!closed)
            {
                writer.WriteLine(line);
                Reader.Add(line);
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            writer.Dispose();
        }
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using Bindery.Core.Failures;
using Bindery.Core.Text;

namespace Bindery.Mcp.Previews;

/// <summary>The latest previews, each under an id that can't be guessed.</summary>
internal sealed class PreviewShelf
{
    private const int Most = 32;
    private const int IdBytes = 8;

    private readonly Lock _gate = new();
    private ImmutableList<(string Id, Preview Preview)> _kept = [];

    public string Put(Preview preview)
    {
        string id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        lock (_gate)
        {
            _kept = _kept.Add((id, preview));
            _kept = _kept.Count > Most ? _kept.RemoveAt(0) : _kept;
        }

        return id;
    }

    /// <exception cref="BinderyException">There is none of that id.</exception>
    public Preview Find(string id)
    {
        lock (_gate)
        {
            int index = _kept.FindIndex(kept => kept.Id == id);
            return index >= 0 ? _kept[index].Preview : throw Unknown(id);
        }
    }

    public void Remove(string id)
    {
        lock (_gate)
        {
            _kept = _kept.RemoveAll(kept => kept.Id == id);
        }
    }

    private static BinderyException Unknown(string id) =>
        BinderyException.BadRequest(
            $"there is no preview '{OneLine.Of(id)}': it was applied, or {Most} newer ones took its place. Call the tool that made it again."
        );
}

using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The query of a request, encoded as it grows.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    internal void Add(string name, string value)
    {
        Separate();
        _text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>Adds what is encoded already.</summary>
    internal void AddEncoded(string query)
    {
        if (query.Length > 0)
        {
            Separate();
            _text.Append(query);
        }
    }

    /// <summary>Gives the query without its question mark.</summary>
    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('&');
        }
    }
}

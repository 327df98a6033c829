using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Finds the list in a response while its tokens are read in their order.</summary>
/// <param name="path">The names of the members that lead to the list.</param>
/// <param name="allowsRoot"><see langword="true"/> if the response can also be the list itself.</param>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class ListLocation(string[] path, bool allowsRoot)
{
    private int _matched;
    private bool _isNameMatched;
    private bool _isSuccess;
    private bool _isOver;

    /// <summary>Gets the JSON path of the list that was found.</summary>
    public string JsonPath { get; private set; } = "$";

    /// <summary>Moves to the next token.</summary>
    /// <param name="json">The reader, which is on the token.</param>
    /// <returns><see langword="true"/> if the list starts here; otherwise, <see langword="false"/>.</returns>
    internal bool Leads(ref Utf8JsonReader json)
    {
        var wasNameMatched = _isNameMatched;
        _isNameMatched = false;
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _isNameMatched = json.CurrentDepth == _matched + 1 && _matched < path.Length && json.ValueTextEquals(path[_matched]);
                _isSuccess = json.CurrentDepth == 1 && json.ValueTextEquals(EnvelopeMembers.Success);
                return false;

            // A response that has failed has no items.
            case JsonTokenType.False when _isSuccess:
                _isOver = true;
                return false;

            case JsonTokenType.StartObject when wasNameMatched && _matched + 1 < path.Length:
                _matched++;
                return false;

            case JsonTokenType.EndObject when _matched > 0 && json.CurrentDepth == _matched:
                _matched--;
                return false;

            case JsonTokenType.StartArray when !_isOver && (wasNameMatched ? _matched + 1 == path.Length : IsRoot(json)):
                JsonPath = wasNameMatched ? string.Join('.', path.Prepend("$")) : "$";
                return _isOver = true;

            default:
                return false;
        }
    }

    private bool IsRoot(in Utf8JsonReader json) => allowsRoot && json.CurrentDepth == 0;
}

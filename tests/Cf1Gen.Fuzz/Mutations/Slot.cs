using System.Text.Json.Nodes;

namespace Cf1Gen.Fuzz.Mutations;

/// <summary>A place in a tree that holds a value: a member of an object or an item of a list.</summary>
/// <param name="Parent">The object or list.</param>
/// <param name="Key">The member's name; null in a list.</param>
/// <param name="Index">The item's index; of no meaning in an object.</param>
/// <param name="Pointer">The place, as a reference names it.</param>
internal readonly record struct Slot(JsonNode Parent, string? Key, int Index, string Pointer)
{
    public JsonNode? Value => Key is null ? Parent[Index] : Parent[Key];

    public void Set(JsonNode? value)
    {
        if (Key is null)
        {
            Parent[Index] = value;
        }
        else
        {
            Parent[Key] = value;
        }
    }

    public void Remove()
    {
        if (Key is null)
        {
            ((JsonArray)Parent).RemoveAt(Index);
        }
        else
        {
            ((JsonObject)Parent).Remove(Key);
        }
    }

    /// <summary>Adds another value next to the value of this slot.</summary>
    public void Add(string key, JsonNode? value)
    {
        if (Parent is JsonObject members)
        {
            members[key] = value;
        }
        else
        {
            ((JsonArray)Parent).Insert(Index, value);
        }
    }
}

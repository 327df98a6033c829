using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Fuzz.Mutations;

/// <summary>A document as a tree that is changed step by step.</summary>
internal sealed class MutableTree(JsonNode root)
{
    private const int MostSlots = 200_000;
    private const int DeepestSlot = 400;

    public JsonNode Root => root;

    /// <summary>Any place, those deep in the document as likely as those high up.</summary>
    public Slot? Any(Random random) => Any(random, _ => true);

    /// <summary>Any place that holds what is asked for.</summary>
    public Slot? Any(Random random, Func<Slot, bool> isWanted)
    {
        var slots = Slots().Where(isWanted).ToList();
        return slots.Count == 0 ? null : slots[random.Next(slots.Count)];
    }

    public string ToText(JsonSerializerOptions options) => root.ToJsonString(options);

    private List<Slot> Slots()
    {
        var slots = new List<Slot>();
        Collect(root, "#", 0, slots);
        return slots;
    }

    private static void Collect(JsonNode node, string pointer, int depth, List<Slot> slots)
    {
        if (slots.Count > MostSlots || depth > DeepestSlot)
        {
            return;
        }

        IEnumerable<Slot> own = node switch
        {
            JsonObject members => members.Select(member => new Slot(node, member.Key, 0, $"{pointer}/{Escape(member.Key)}")),
            JsonArray items => items.Select((_, index) => new Slot(node, null, index, $"{pointer}/{index}")),
            _ => [],
        };
        foreach (var slot in own)
        {
            slots.Add(slot);
            if (slot.Value is { } value)
            {
                Collect(value, slot.Pointer, depth + 1, slots);
            }
        }
    }

    private static string Escape(string key) =>
        Uri.EscapeDataString(key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}

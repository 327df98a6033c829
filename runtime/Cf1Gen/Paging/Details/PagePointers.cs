namespace Cf1Gen.Runtime;

/// <summary>The pointers of <see cref="PageFields"/>, prepared so that one pass over a response finds them all.</summary>
internal sealed class PagePointers
{
    private readonly List<(PageField Field, int[] Path)> _pointers = [];

    internal PagePointers(PageFields fields)
    {
        var names = new List<string>();
        Add(PageField.Items, fields.Items, names);
        Add(PageField.Next, fields.Next, names);
        Add(PageField.More, fields.More, names);
        Add(PageField.Last, fields.Last, names);
        Add(PageField.Total, fields.Total, names);
        Add(PageField.TotalPages, fields.TotalPages, names);
        Names = new JsonNameTable([.. names]);
        LastItem = fields.LastItem is { } pointer ? [.. Segments(pointer)] : null;
    }

    /// <summary>Gets the names of all properties that a pointer contains.</summary>
    public JsonNameTable Names { get; }

    /// <summary>Gets the property names on the path from an item to its cursor.</summary>
    public IReadOnlyList<string>? LastItem { get; }

    /// <summary>Gets the set of all pointers, with one bit for each.</summary>
    public int All => (1 << _pointers.Count) - 1;

    /// <summary>Returns the pointers that continue with a property.</summary>
    /// <param name="pointers">The pointers whose path leads to the object.</param>
    /// <param name="depth">The number of objects around the property.</param>
    /// <param name="name">The index of the property in <see cref="Names"/>.</param>
    public int Match(int pointers, int depth, int name)
    {
        for (var i = 0; i < _pointers.Count; i++)
        {
            var path = _pointers[i].Path;
            if (depth >= path.Length || path[depth] != name)
            {
                pointers &= ~(1 << i);
            }
        }

        return pointers;
    }

    /// <summary>Returns the field whose pointer ends at this depth.</summary>
    public PageField? EndAt(int pointers, int depth)
    {
        for (var i = 0; i < _pointers.Count; i++)
        {
            if ((pointers & (1 << i)) != 0 && _pointers[i].Path.Length == depth)
            {
                return _pointers[i].Field;
            }
        }

        return null;
    }

    /// <summary>Returns the names in a JSON pointer.</summary>
    internal static IEnumerable<string> Segments(string pointer) => pointer.Split('/').Skip(1).Select(segment =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    private void Add(PageField field, string? pointer, List<string> names)
    {
        if (pointer is not null)
        {
            _pointers.Add((field, [.. Segments(pointer).Select(segment => IndexOf(segment, names))]));
        }
    }

    private static int IndexOf(string name, List<string> names)
    {
        var index = names.IndexOf(name);
        if (index < 0)
        {
            names.Add(name);
            index = names.Count - 1;
        }

        return index;
    }
}

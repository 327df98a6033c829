using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>The location of a node in a document: the names and indexes from the root on.</summary>
internal sealed class NodePath
{
    /// <summary>The path of the root.</summary>
    public static readonly NodePath Root = new(null, null, 0);

    private NodePath(NodePath? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>Gets the path of the parent; <see langword="null"/> for the root.</summary>
    public NodePath? Parent { get; }

    /// <summary>Gets the name of the member; <see langword="null"/> for the root and for the item of an array.</summary>
    public string? Name { get; }

    /// <summary>Gets the index of the item of an array.</summary>
    public int Index { get; }

    /// <summary>Gets the number of names and indexes.</summary>
    public int Depth { get; }

    /// <summary>Gets the segment of a JSON pointer.</summary>
    public string Segment => Name ?? DocumentPointer.FormatIndex(Index);

    /// <summary>Returns the path of a member.</summary>
    public NodePath Append(string name) => new(this, name, 0);

    /// <summary>Returns the path of an item.</summary>
    public NodePath Append(int index) => new(this, null, index);

    /// <summary>Returns the paths from the child of the root to this one.</summary>
    public IReadOnlyList<NodePath> ToList()
    {
        var paths = new NodePath[Depth];
        for (var path = this; path.Parent is not null; path = path.Parent)
        {
            paths[path.Depth - 1] = path;
        }

        return paths;
    }

    /// <summary>Returns the path as a JSON pointer.</summary>
    public string ToPointer() => DocumentPointer.FromSegments([.. ToList().Select(path => path.Segment)]);

    /// <summary>Returns the normalized path of RFC 9535: <c>$['paths']['/notes'][0]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var path in ToList())
        {
            if (path.Name is null)
            {
                text.Append('[').Append(path.Segment).Append(']');
                continue;
            }

            text.Append("['");
            foreach (var character in path.Name)
            {
                AppendEscaped(text, character);
            }

            text.Append("']");
        }

        return text.ToString();
    }

    private static void AppendEscaped(StringBuilder text, char character)
    {
        const string Characters = "\b\t\n\f\r'\\";
        const string Escapes = "btnfr'\\";
        if (Characters.IndexOf(character) is >= 0 and var index)
        {
            text.Append('\\').Append(Escapes[index]);
        }
        else if (character < ' ')
        {
            text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(character);
        }
    }
}

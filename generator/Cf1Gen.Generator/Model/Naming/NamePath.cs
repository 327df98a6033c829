using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The name of a type as the parts that lead to it: the operation or component, then the properties.</summary>
/// <remarks>
/// A name that would be longer than 60 characters consists of the first part and of as many of the last ones as fit. It depends on its own
/// parts alone. Names are computed when they are used: every property has a path, and few of them lead to a type with a name.
/// </remarks>
internal sealed class NamePath
{
    private readonly NamePath? _owner;
    private readonly NamePath? _plural;
    private readonly string _part;
    private string? _whole;
    private string? _name;

    public NamePath(string name)
        : this(owner: null, name, plural: null)
    {
    }

    private NamePath(NamePath? owner, string part, NamePath? plural)
    {
        _owner = owner;
        _part = part;
        _plural = plural;
    }

    /// <summary>Gets all parts in one name, of any length.</summary>
    public string Whole => _whole ??= _plural is not null ? Inflector.SingularizeLastWord(_plural.Whole)
        : _owner is not null ? TypeStem.Join(_owner.Whole, _part)
        : _part;

    /// <summary>Gets the name.</summary>
    public string Name => _name ??= Whole.Length <= ShortName.MaximumLength ? Whole : Alternatives.First();

    /// <summary>
    /// Gets the names for the type, the first choice first. All of them consist of its own parts. The others name more of the owners in
    /// the middle.
    /// </summary>
    public IEnumerable<string> Alternatives
    {
        get
        {
            IEnumerable<string> others = Whole.Length <= ShortName.MaximumLength ? [] : Shortened();
            return others.Where(name => name.Length <= ShortName.MaximumLength).Concat(ShortName.Alternatives(Whole)).Distinct();
        }
    }

    /// <summary>Returns the name of a member of the part.</summary>
    public NamePath Append(string part) => new(this, part, plural: null);

    /// <summary>Returns the name with its last word in the singular.</summary>
    public NamePath Singularize() => new(_owner, Inflector.SingularizeLastWord(_part), plural: this);

    /// <summary>Returns the names that lack owners in the middle, the most of them the last.</summary>
    private IEnumerable<string> Shortened()
    {
        var parts = Parts();
        for (var skipped = 1; skipped < parts.Count - 1; skipped++)
        {
            yield return Join([parts[0], .. parts.Skip(skipped + 1)]);
        }

        // The owner before the property, for two properties of one name.
        for (var middle = parts.Count - 2; middle > 0; middle--)
        {
            yield return Join([parts[0], parts[middle], parts[parts.Count - 1]]);
        }
    }

    private List<string> Parts()
    {
        var parts = new List<string>();
        for (var path = this; path is not null; path = path._owner)
        {
            parts.Add(path._part);
        }

        parts.Reverse();
        return parts;
    }

    private static string Join(IEnumerable<string> parts) => parts.Aggregate("", TypeStem.Join);
}

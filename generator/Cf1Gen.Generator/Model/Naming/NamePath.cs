using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The name of a type as the parts that lead to it: the operation or component, then the properties.</summary>
/// <remarks>
/// A name that would be longer than 60 characters consists of the first part and of as many of the last ones as fit. It depends on its own
/// parts alone.
/// </remarks>
internal sealed record NamePath
{
    private readonly EquatableArray<string> _parts;

    public NamePath(string name)
        : this(new[] { name }.ToEquatableArray(), name)
    {
    }

    private NamePath(EquatableArray<string> parts, string whole)
    {
        _parts = parts;
        Whole = whole;
    }

    /// <summary>Gets all parts in one name, of any length.</summary>
    public string Whole { get; }

    /// <summary>Gets the name.</summary>
    public string Name => Alternatives.First();

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
    public NamePath Append(string part) => new(_parts.Concat([part]).ToEquatableArray(), TypeStem.Join(Whole, part));

    /// <summary>Returns the name with its last word in the singular.</summary>
    public NamePath Singularize() => new(
        _parts.Take(_parts.Count - 1).Concat([Inflector.SingularizeLastWord(_parts[_parts.Count - 1])]).ToEquatableArray(),
        Inflector.SingularizeLastWord(Whole));

    /// <summary>Returns the names that lack owners in the middle, the most of them the last.</summary>
    private IEnumerable<string> Shortened()
    {
        for (var skipped = 1; skipped < _parts.Count - 1; skipped++)
        {
            yield return Join([_parts[0], .. _parts.Skip(skipped + 1)]);
        }

        // The owner before the property, for two properties of one name.
        for (var middle = _parts.Count - 2; middle > 0; middle--)
        {
            yield return Join([_parts[0], _parts[middle], _parts[_parts.Count - 1]]);
        }
    }

    private static string Join(IEnumerable<string> parts) => parts.Aggregate("", TypeStem.Join);
}

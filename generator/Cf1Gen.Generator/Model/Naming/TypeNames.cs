using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of a document's types.</summary>
/// <remarks>
/// Inline schemas of one shape become one type, and its name must not depend on which of them stands first. So a document is
/// built twice: the first time every place proposes a name, the second time the decided ones are used.
/// </remarks>
internal sealed class TypeNames
{
    /// <summary>Words that name nothing when they stand alone.</summary>
    private static readonly string[] s_sayNothing = ["Result", "Item", "Value", "Options", "Data", "Type"];

    private const int MaximumLength = 120;

    /// <summary>No name of C# has it.</summary>
    private const char Mark = '#';

    private readonly ComponentNames _components;
    private readonly NameScope _scope;
    private readonly Dictionary<string, SortedSet<string>> _proposals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fixed = new(StringComparer.Ordinal);
    private bool _isDecided;

    public TypeNames(ComponentNames components, NameScope scope)
    {
        _components = components;
        _scope = scope;
    }

    /// <summary>The name of the type that is made from a component.</summary>
    /// <param name="component">Its name in the document.</param>
    /// <param name="said">The name that the document asks for.</param>
    public string OfComponent(string component, string? said) =>
        Once("component:" + component, said is null ? _components.Of(component) : Identifier.Pascal(said));

    /// <summary>The name of the class of a component that also stands for its kinds.</summary>
    public string OfBase(string component, string? said) =>
        Once("base:" + component, (said is null ? _components.Of(component) : Identifier.Pascal(said)) + "Base");

    /// <summary>What the name of a component begins with.</summary>
    public string ProposalOf(string component) => _components.Of(component);

    /// <summary>The name of the type of an inline schema.</summary>
    /// <param name="shape">What makes two schemas the same.</param>
    /// <param name="proposal">What this place would call it.</param>
    public string OfShape(string shape, string proposal)
    {
        if (_isDecided)
        {
            if (!_decided.TryGetValue(shape, out var name))
            {
                _decided.Add(shape, name = _scope.Take(Allowed(proposal)));
            }

            return name;
        }

        if (!_proposals.TryGetValue(shape, out var proposals))
        {
            _proposals.Add(shape, proposals = new SortedSet<string>(ShortestFirst.Instance));
        }

        proposals.Add(proposal);

        // Two schemas that want one name are two types all the same, and so have it marked until it is decided who gets it.
        return proposal + Mark + Identifier.Hash(shape);
    }

    /// <summary>A name without what marks it as one that is only proposed.</summary>
    public static string WithoutMark(string name) => name.IndexOf(Mark) is var end && end < 0 ? name : name.Substring(0, end);

    /// <summary>The name of a type that belongs to an operation; operations that want one name for one shape share it.</summary>
    public string OfOperation(string name, string shape) => Once("operation:" + name + ":" + shape, name);

    /// <summary>Says that inline schemas of that shape are the type of that name.</summary>
    public void Claim(string shape, string name)
    {
        if (!_isDecided && (!_decided.TryGetValue(shape, out var other) || string.CompareOrdinal(name, other) < 0))
        {
            _decided[shape] = name;
        }
    }

    /// <summary>Ends the time of proposals.</summary>
    public void Decide()
    {
        foreach (var shape in _proposals.Where(pair => !_decided.ContainsKey(pair.Key)).ToList().OrderBy(pair => pair.Value.Min, StringComparer.Ordinal).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            _decided.Add(shape.Key, _scope.TakeFirst([.. Common(shape.Value).Concat(shape.Value).Select(Allowed)]));
        }

        _isDecided = true;
    }

    /// <summary>
    /// What fits all places: the name that the others begin with, or what the proposals have in common.
    /// EventTagDeleteResult and EventRuleDeleteResult are one EventDeleteResult.
    /// </summary>
    private static IEnumerable<string> Common(SortedSet<string> proposals)
    {
        var shortest = proposals.Min!;
        if (proposals.All(proposal => proposal.StartsWith(shortest, StringComparison.Ordinal)))
        {
            yield break;
        }

        var words = proposals.Select(WordSplitter.Of).ToList();
        var least = words.Min(list => list.Count);
        var first = words[0];
        var start = Enumerable.Range(0, least).TakeWhile(i => words.All(list => list[i] == first[i])).Count();
        var end = Enumerable.Range(1, least - start).TakeWhile(i => words.All(list => list[list.Count - i] == first[first.Count - i])).Count();
        var name = Identifier.Pascal(first.Take(start).Concat(first.Skip(first.Count - end)), shortest);
        if (start > 0)
        {
            yield return end > 0 ? name : name + "Result";
        }
        else if (end > 1 || (end == 1 && Array.IndexOf(s_sayNothing, name) < 0))
        {
            yield return name;
        }
    }

    private string Once(string key, string wanted)
    {
        if (!_fixed.TryGetValue(key, out var name))
        {
            _fixed.Add(key, name = _scope.Take(Allowed(wanted)));
        }

        return name;
    }

    /// <summary>The name, or one that is not taken by the language and that a compiler and a file system can bear.</summary>
    private static string Allowed(string name)
    {
        if (name.Length > MaximumLength)
        {
            return name.Substring(0, MaximumLength) + Identifier.Hash(name);
        }

        return ReservedNames.Types.Contains(name) ? name + "Model" : name;
    }

    private sealed class ShortestFirst : IComparer<string>
    {
        public static readonly ShortestFirst Instance = new();

        public int Compare(string? x, string? y) =>
            x!.Length != y!.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The start of the names of the inline types within a part of the document.</summary>
/// <param name="Path">The name of the part itself, which classes and unions within it begin with: <c>RequestListItem</c>.</param>
/// <param name="EnumPath">
/// The name of the resource, which the enums of all its operations begin with: <c>Request</c>. Those of one name share a type, because the
/// status of an item is that of its filter. It is <see langword="null"/> within a component, whose types are shared by its users.
/// </param>
internal sealed record TypeStem(NamePath Path, NamePath? EnumPath)
{
    public TypeStem(string name)
        : this(new NamePath(name), null)
    {
    }

    /// <param name="name">The name of the part.</param>
    /// <param name="enumName">The name of the resource.</param>
    public TypeStem(string name, string enumName)
        : this(new NamePath(name), new NamePath(enumName))
    {
    }

    /// <summary>Gets the name of the part.</summary>
    public string Name => Path.Name;

    /// <summary>
    /// Gets the path to the part from a type that several schemas can share on purpose: parts with one path share a type as well. It is
    /// <see langword="null"/> outside of such a type.
    /// </summary>
    public string? SharedPath { get; init; }

    /// <summary>Returns the stem for a type whose name the document declares.</summary>
    public static TypeStem OfDeclared(string name) => new(name) { SharedPath = name };

    /// <summary>Returns the stem for a parameter of an operation.</summary>
    /// <param name="resource">The prefix of the types of the resource.</param>
    /// <param name="verb">The name of the operation, or an empty text for a parameter that the operations of a path share.</param>
    /// <param name="name">The name of the parameter.</param>
    public static TypeStem OfParameter(string resource, string verb, string name) =>
        new(In(resource + verb, name, "Parameter"), In(resource, name, resource.Length == 0 ? "Parameter" : ""));

    /// <summary>Returns the stem for a member of the part.</summary>
    public TypeStem Append(string suffix) => new(Path.Append(suffix), EnumPath?.Append(suffix));

    /// <summary>Returns the stem for a member of the part that can be the only one with its key.</summary>
    public TypeStem Append(string suffix, string key) =>
        new(Path.Append(suffix), EnumPath?.Append(suffix)) { SharedPath = PathTo(key) };

    /// <summary>Returns the stem for an item of the part.</summary>
    public TypeStem Singularize() => new(Path.Singularize(), EnumPath?.Singularize()) { SharedPath = PathTo("items") };

    /// <summary>
    /// Joins two names. Words that end the first and begin the second are not repeated: <c>OrgTeam</c> and <c>TeamSync</c> are
    /// <c>OrgTeamSync</c>.
    /// </summary>
    public static string Join(string first, string second)
    {
        // Few names have words in common: the first one is rarely split.
        var after = WordSplitter.Split(second);
        var canRepeat = after.Count > 1 && (!IdentifierCharacters.IsAscii(first) || first.IndexOf(after[0], StringComparison.Ordinal) >= 0);
        var before = canRepeat ? WordSplitter.Split(first) : [];
        var most = Math.Min(before.Count, after.Count - 1);
        for (var count = most; count > 0; count--)
        {
            if (before.Skip(before.Count - count).SequenceEqual(after.Take(count)))
            {
                return first + second.Substring(after.Take(count).Sum(word => word.Length));
            }
        }

        return first + second;
    }

    private static NamePath In(string owner, string name, string suffix) =>
        owner.Length == 0 ? new NamePath(name + suffix) : new NamePath(owner).Append(name + suffix);

    private string? PathTo(string key) => SharedPath is null ? null : SharedPath + "/" + key;
}

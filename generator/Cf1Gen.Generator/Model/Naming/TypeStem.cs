using System;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The start of the names of the inline types within a part of the document.</summary>
/// <param name="Name">The name of the part itself, which classes and unions within it begin with: <c>RequestListItem</c>.</param>
/// <param name="EnumName">
/// The name of the resource, which the enums of all its operations begin with: <c>Request</c>. Those of one name share a type, because the
/// status of an item is that of its filter. It is <see langword="null"/> within a component, whose types are shared by its users.
/// </param>
internal sealed record TypeStem(string Name, string? EnumName)
{
    public TypeStem(string name)
        : this(name, null)
    {
    }

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
        new(Join(resource + verb, name) + "Parameter", resource.Length > 0 ? Join(resource, name) : name + "Parameter");

    /// <summary>Returns the stem for a member of the part.</summary>
    public TypeStem Append(string suffix) => new(Join(Name, suffix), EnumName is null ? null : Join(EnumName, suffix));

    /// <summary>Returns the stem for a member of the part that can be the only one with its key.</summary>
    public TypeStem Append(string suffix, string key) => Append(suffix) with { SharedPath = PathTo(key) };

    /// <summary>Returns the stem for an item of the part.</summary>
    public TypeStem Singularize() => new(
        Inflector.SingularizeLastWord(Name), EnumName is null ? null : Inflector.SingularizeLastWord(EnumName))
    {
        SharedPath = PathTo("items"),
    };

    /// <summary>
    /// Joins two names. Words that end the first and begin the second are not repeated: <c>OrgTeam</c> and <c>TeamSync</c> are
    /// <c>OrgTeamSync</c>.
    /// </summary>
    public static string Join(string first, string second)
    {
        var before = WordSplitter.Split(first);
        var after = WordSplitter.Split(second);
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

    private string? PathTo(string key) => SharedPath is null ? null : SharedPath + "/" + key;
}

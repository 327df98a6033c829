using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Chooses the names of the members of one type, which do not depend on their order in the document.</summary>
/// <remarks>
/// Of several members with one name, the one that is written most like the name gets it: <c>userId</c> before <c>user_id</c>, and that
/// before <c>@user-id</c>. The others are named after what distinguishes them: <c>UserID</c>, <c>StartTimeLessThan</c>.
/// </remarks>
internal static class MemberNames
{
    /// <summary>Returns the names in the order of the members.</summary>
    /// <param name="members">The members.</param>
    /// <param name="reserved">The names that no member can have.</param>
    /// <param name="suffix">The suffix of a member whose name is reserved.</param>
    /// <param name="pinned">Returns the name that a member keeps, or <see langword="null"/>.</param>
    public static IReadOnlyList<string> Choose(
        IReadOnlyList<ProposedMember> members,
        IReadOnlyList<string> reserved,
        string suffix = "Value",
        Func<ProposedMember, string?>? pinned = null)
    {
        // The order matters only where members compete for a name.
        if (AreFree(members, reserved) && (pinned is null || members.All(member => pinned(member) is null)))
        {
            return [.. members.Select(member => member.Name)];
        }

        var scope = new NameScope([.. reserved]);
        var texts = new HashSet<string>(
            members.GroupBy(member => member.Text, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.Ordinal);
        var isReserved = new HashSet<string>(reserved, StringComparer.Ordinal);
        var names = new string[members.Count];
        var rest = new List<int>();
        for (var i = 0; pinned is not null && i < members.Count; i++)
        {
            if (!members[i].IsDeclared && pinned(members[i]) is { } name && scope.TryTake(name))
            {
                names[i] = name;
            }
        }

        foreach (var index in Enumerable.Range(0, members.Count)
            .Where(index => names[index] is null)
            .OrderBy(index => Distance(members[index]))
            .ThenBy(index => members[index].Text, StringComparer.Ordinal)
            .ThenBy(index => members[index].Qualifier, StringComparer.Ordinal))
        {
            if (scope.TryTake(members[index].Name))
            {
                names[index] = members[index].Name;
            }
            else
            {
                rest.Add(index);
            }
        }

        foreach (var index in rest)
        {
            var member = members[index];
            names[index] = scope.TakeFirst([.. Alternatives(
                member, suffix, isReserved.Contains(member.Name), hasTwin: texts.Contains(member.Text))]);
        }

        return names;
    }

    private static bool AreFree(IReadOnlyList<ProposedMember> members, IReadOnlyList<string> reserved)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return members.All(member => taken.Add(member.Name) && !reserved.Contains(member.Name));
    }

    private static IEnumerable<string> Alternatives(ProposedMember member, string suffix, bool isReserved, bool hasTwin)
    {
        if (hasTwin && member.Qualifier.Length > 0)
        {
            yield return member.Name + member.Qualifier;
        }

        if (isReserved)
        {
            yield return member.Name + suffix;
        }

        yield return Identifier.Spell(member.Text);
        yield return Identifier.Keep(member.Text);
        yield return member.Name + suffix;
        yield return member.Name + Identifier.Hash(member.Qualifier + member.Text);
    }

    /// <summary>Returns how much the text of a member differs from its name.</summary>
    private static int Distance(ProposedMember member) => member switch
    {
        _ when Identifier.Pascal(member.Text) != member.Name => 0,
        { Text.Length: > 0 } when char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1) == member.Text => 1,
        _ when member.Text == member.Name => 2,
        _ when Identifier.IsPlain(member.Text) => 3,
        _ => 4,
    };
}

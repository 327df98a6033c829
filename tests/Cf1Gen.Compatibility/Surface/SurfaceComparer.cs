namespace Cf1Gen.Compatibility.Surface;

/// <summary>Compares two surfaces: the new one has to contain the old one.</summary>
public static class SurfaceComparer
{
    /// <summary>Returns what a consumer of the old surface cannot use in the new one, in the order of the names.</summary>
    public static IReadOnlyList<string> Compare(PublicSurface before, PublicSurface after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. before.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(type =>
                after.Types.TryGetValue(type.Name, out var now)
                    ? TypeBreaks(type, now).Concat(MemberBreaks(type, now)).Select(text => $"{type.Name}: {text}")
                    : [$"{type.Name}: the type does not exist any more"]),
        ];
    }

    private static IEnumerable<string> TypeBreaks(SurfaceType old, SurfaceType now)
    {
        if (old.Kind != now.Kind || old.IsStatic != now.IsStatic)
        {
            yield return $"the {old.Kind} is a {(now.IsStatic ? "static " : "")}{now.Kind}";
        }

        foreach (var @base in old.Bases.Except(now.Bases, StringComparer.Ordinal))
        {
            yield return $"the type does not derive from {@base} any more";
        }

        if ((old.CanConstruct && !now.CanConstruct) || (old.CanDerive && !now.CanDerive))
        {
            yield return $"a consumer cannot {(old.CanConstruct && !now.CanConstruct ? "construct" : "derive from")} the type any more";
        }
    }

    private static IEnumerable<string> MemberBreaks(SurfaceType old, SurfaceType now)
    {
        foreach (var member in old.Members)
        {
            var same = now.Members.Where(other => other.Kind == member.Kind && other.Name == member.Name).ToList();
            if (member.Kind is MemberKind.Method or MemberKind.Constructor || member.Parameters.Count > 0)
            {
                if (CallBreak(old, member, same) is { } text)
                {
                    yield return text;
                }
            }
            else if (same is not [var other])
            {
                yield return $"{member} does not exist any more";
            }
            else if (ValueBreak(old, member, other) is { } text)
            {
                yield return text;
            }
        }

        var names = old.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var added in now.Members.Where(member => !names.Contains(member.Name)))
        {
            if ((added.IsRequired && old.CanConstruct) || (added.IsAbstract && (old.CanDerive || old.Kind == "Interface")))
            {
                yield return $"{added} was added, which a consumer has to {(added.IsRequired ? "set" : "implement")}";
            }
        }
    }

    private static string? CallBreak(SurfaceType type, SurfaceMember old, List<SurfaceMember> candidates)
    {
        var usable = candidates.FindAll(now => IsSameUse(old, now) && old.Type == now.Type);
        if (!usable.Exists(now => AcceptsCallsOf(old, now)) && !AcceptCallsTogether(old, usable))
        {
            return candidates.Count == 0
                ? $"{old} does not exist any more"
                : $"{old} is now {string.Join(" and ", candidates.Take(3))}";
        }

        return old.CanOverride && type.CanDerive && !candidates.Any(now => now.CanOverride && IsSameOverride(old, now))
            ? $"{old} cannot be overridden any more; it is now {string.Join(" and ", candidates.Take(3))}"
            : null;
    }

    /// <summary>Returns whether all calls compile as before, with arguments by position and by name.</summary>
    private static bool AcceptsCallsOf(SurfaceMember old, SurfaceMember now) =>
        now.Parameters.Count >= old.Parameters.Count
        && old.Parameters.Zip(now.Parameters).All(pair =>
            pair.First.Name == pair.Second.Name
            && (pair.Second.IsOptional || !pair.First.IsOptional)
            && (pair.First.Type == pair.Second.Type || pair.First.Type + "?" == pair.Second.Type))
        && now.Parameters.Skip(old.Parameters.Count).All(parameter => parameter.IsOptional);

    /// <summary>
    /// Returns whether overloads share the calls: one takes all arguments, and one takes those without a default value. The consumer's
    /// program shows that no call is ambiguous.
    /// </summary>
    private static bool AcceptCallsTogether(SurfaceMember old, List<SurfaceMember> overloads)
    {
        var required = old with { Parameters = [.. old.Parameters.Where(parameter => !parameter.IsOptional)] };
        var whole = old with { Parameters = [.. old.Parameters.Select(parameter => parameter with { IsOptional = false })] };
        return overloads.Exists(now => AcceptsCallsOf(whole, now)) && overloads.Exists(now => AcceptsCallsOf(required, now));
    }

    private static bool IsSameOverride(SurfaceMember old, SurfaceMember now) =>
        old.Parameters.Select(parameter => parameter.Type.TrimEnd('?')).SequenceEqual(
            now.Parameters.Select(parameter => parameter.Type.TrimEnd('?')), StringComparer.Ordinal);

    private static string? ValueBreak(SurfaceType type, SurfaceMember old, SurfaceMember now)
    {
        var sameType = old.Type == now.Type || (!type.IsResult && old.CanInitialize && Accepts(old.Type, now.Type));
        var sameAccess = (now.CanRead || !old.CanRead)
            && (now.CanInitialize || !old.CanInitialize)
            && (now.CanWrite || !old.CanWrite)
            && (now.CanOverride || !old.CanOverride || !type.CanDerive);
        return IsSameUse(old, now) && sameType && sameAccess && old.Constant == now.Constant && (old.IsRequired || !now.IsRequired)
            ? null
            : $"{old} is now {now}{(sameAccess ? "" : " with fewer accessors")}";
    }

    private static bool IsSameUse(SurfaceMember old, SurfaceMember now) =>
        old.IsStatic == now.IsStatic && old.Arity == now.Arity && (now.IsPublic || !old.IsPublic);

    /// <summary>
    /// Returns whether a property that is only written accepts the values of before: it may become nullable, or an
    /// <c>Optional&lt;T&gt;</c>, to which a value converts implicitly.
    /// </summary>
    private static bool Accepts(string old, string now)
    {
        const string optional = "Cf1Gen.Optional<";
        var wasOptional = old.StartsWith(optional, StringComparison.Ordinal);
        var isOptional = now.StartsWith(optional, StringComparison.Ordinal);
        var oldValue = wasOptional ? old[optional.Length..^1] : old;
        var newValue = isOptional ? now[optional.Length..^1] : now;
        return oldValue.TrimEnd('?') == newValue.TrimEnd('?')
            && (isOptional || !wasOptional)
            && (newValue.EndsWith('?') || !oldValue.EndsWith('?') || (isOptional && !wasOptional));
    }
}

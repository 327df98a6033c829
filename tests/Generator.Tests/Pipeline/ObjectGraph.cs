using System.Reflection;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>Everything that an object keeps alive.</summary>
internal static class ObjectGraph
{
    public static IReadOnlyCollection<object> Of(IEnumerable<object?> roots)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>(roots);
        while (open.TryPop(out var next))
        {
            if (next is null or Pointer || !found.Add(next) || IsLeaf(next.GetType()))
            {
                continue;
            }

            if (next is Array items)
            {
                foreach (var item in items)
                {
                    open.Push(item);
                }
            }

            for (var type = next.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    open.Push(field.GetValue(next));
                }
            }
        }

        return found;
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);
}

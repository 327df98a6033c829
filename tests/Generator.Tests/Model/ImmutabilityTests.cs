using System.Reflection;
using System.Runtime.CompilerServices;
using Cf1Gen.Generator.Model.Definitions;

namespace Cf1Gen.Generator.Tests.Model;

/// <summary>Models and definitions cannot change after their construction.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] s_roots =
        [typeof(Generator.Model.ApiModel), typeof(ObjectDefinition), typeof(EnumDefinition), typeof(UnionDefinition)];

    public static TheoryData<string> ModelTypes => [.. Reachable().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Properties_are_set_during_construction_only(string name)
    {
        var properties = Type(name).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

        var settable = properties.Where(property => property.SetMethod is not null);
        Assert.All(settable, property => Assert.True(IsInitOnly(property), property.Name));
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Fields_are_read_only_and_no_mutable_collections(string name)
    {
        var fields = Type(name).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

        Assert.All(fields, field => Assert.True(
            field.IsInitOnly || field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false), field.Name));
        Assert.All(fields, field => Assert.False(IsMutableCollection(field.FieldType), field.Name));
    }

    [Fact]
    public void All_models_are_found() => Assert.InRange(Reachable().Count, 35, 100);

    private static Type Type(string name) => Reachable().Single(type => type.FullName == name);

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.Namespace == "System.Collections.Generic" && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    /// <summary>Returns the types of the model that the roots contain, and the types that derive from them.</summary>
    private static List<Type> Reachable()
    {
        var assembly = typeof(Generator.Model.ApiModel).Assembly;
        var found = new List<Type>();
        var seen = new HashSet<Type>();
        var open = new Queue<Type>(s_roots);
        while (open.TryDequeue(out var type))
        {
            foreach (var argument in type.GetGenericArguments())
            {
                open.Enqueue(argument);
            }

            if (type.Assembly != assembly || type.IsEnum || type.IsGenericType || !seen.Add(type))
            {
                continue;
            }

            if (type.Namespace!.StartsWith("Cf1Gen.Generator.Model", StringComparison.Ordinal))
            {
                found.Add(type);
            }

            var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            var derived = assembly.GetTypes().Where(type.IsAssignableFrom);
            foreach (var other in properties.Select(property => property.PropertyType).Concat(derived))
            {
                open.Enqueue(other);
            }
        }

        return found;
    }
}

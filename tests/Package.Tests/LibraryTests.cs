using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

public sealed class LibraryTests(PackageFixture package)
{
    [Fact]
    public async Task An_app_uses_the_client_of_its_library_and_generates_none_itself()
    {
        var library = package.Consumer("Intel.Library", "<OutputType>Library</OutputType>").With("Intel.cs", """
            namespace Intel.Library;

            public static class Intel
            {
                public static Cf1Gen.CloudforceOne.CloudforceOneClient Client { get; } = new();
            }
            """);
        var app = package.Project("Intel", items: $"""<ProjectReference Include="{library.Folder}/Intel.Library.csproj" />""").With("Program.cs", """
            using Cf1Gen.CloudforceOne;

            CloudforceOneClient client = Intel.Library.Intel.Client;
            Console.WriteLine(client.GetType().Assembly.GetName().Name);
            Console.WriteLine($"{typeof(Program).Assembly.GetTypes().Count(type => type.Namespace == "Cf1Gen.CloudforceOne")} types of its own");
            """);

        (await app.BuildAsync()).MustBeClean();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Contains("Intel.Library", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 types of its own", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_and_an_app_that_both_reference_the_package_share_the_client_of_the_library()
    {
        var library = package.Consumer("Intel.Library", "<OutputType>Library</OutputType>");
        var app = package.Consumer("Intel", items: $"""<ProjectReference Include="{library.Folder}/Intel.Library.csproj" />""")
            .With("Program.cs", """
                Console.WriteLine(new Cf1Gen.CloudforceOne.CloudforceOneClient().GetType().Assembly.GetName().Name);
                """);

        (await app.BuildAsync()).MustBeClean();

        Assert.Equal("Intel.Library", (await app.RunAsync()).MustSucceed().Output.Trim());
    }
}

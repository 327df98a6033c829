using System.Text;
using Cf1Gen.Cli;
using Cf1Gen.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CliApplication.RunAsync(args, ToolContext.OfProcess());

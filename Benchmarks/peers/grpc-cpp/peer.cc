// The echo call of the wire benchmark over gRPC C++: asynchronous server and client on completion queues, one queue and one
// thread a core, one channel with a connection of its own for each connection.
//
//   grpc-cpp-peer serve [CERT KEY]                                         prints `listening port=N`
//   grpc-cpp-peer load PORT CONNECTIONS IN_FLIGHT SECONDS [RATE [CA]]      prints one JSON object
//   grpc-cpp-peer calls PORT COUNT                                         one call after another, for counting bytes
//
// RATE 0, or none, keeps IN_FLIGHT calls under way on each connection (closed loop). With a RATE the calls have a schedule,
// and each one's latency counts from the moment it was due, whether or not it could be sent then.
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "echo.grpc.pb.h"

using evenhand::bench::v1::EchoService;
using google::protobuf::Field;
using Clock = std::chrono::steady_clock;

namespace {

int64_t Now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count();
}

Field Message(size_t byte_count) {
  Field field;
  field.set_kind(Field::TYPE_STRING);
  field.set_cardinality(Field::CARDINALITY_REPEATED);
  field.set_number(1234);
  field.set_name("evenhand.field");
  field.set_type_url("example.org/some.package.Type");
  field.set_packed(true);
  field.set_json_name("someName");
  while (field.ByteSizeLong() < byte_count) field.mutable_default_value()->push_back('x');
  return field;
}

std::string ReadFile(const char* path) {
  std::ifstream file(path);
  if (!file) {
    fprintf(stderr, "grpc-cpp-peer: cannot read %s\n", path);
    exit(66);
  }
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

int Cores() { return std::max(1u, std::thread::hardware_concurrency()); }

// ---------------------------------------------------------------------------------------------------------------------

const Field kResponse = Message(100);

// One call at the server, from being asked for to being finished; then it asks for the next.
class ServerCall {
 public:
  ServerCall(EchoService::AsyncService* service, grpc::ServerCompletionQueue* queue) : service_(service), queue_(queue) {
    Ask();
  }

  void Proceed(bool ok) {
    if (finishing_ || !ok) {
      if (ok) new ServerCall(service_, queue_);
      delete this;
      return;
    }
    finishing_ = true;
    Field answer = kResponse;
    answer.set_number(request_.number());
    responder_.Finish(answer, grpc::Status::OK, this);
  }

 private:
  void Ask() { service_->RequestEcho(&context_, &request_, &responder_, queue_, queue_, this); }

  EchoService::AsyncService* service_;
  grpc::ServerCompletionQueue* queue_;
  grpc::ServerContext context_;
  Field request_;
  grpc::ServerAsyncResponseWriter<Field> responder_{&context_};
  bool finishing_ = false;
};

int Serve(int argc, char** argv) {
  EchoService::AsyncService service;
  grpc::ServerBuilder builder;
  int port = 0;
  std::shared_ptr<grpc::ServerCredentials> credentials = grpc::InsecureServerCredentials();
  if (argc == 4) {
    grpc::SslServerCredentialsOptions options;
    options.pem_key_cert_pairs.push_back({ReadFile(argv[3]), ReadFile(argv[2])});
    credentials = grpc::SslServerCredentials(options);
  }
  builder.AddListeningPort("127.0.0.1:0", credentials, &port);
  builder.RegisterService(&service);
  std::vector<std::unique_ptr<grpc::ServerCompletionQueue>> queues;
  for (int i = 0; i < Cores(); i++) queues.push_back(builder.AddCompletionQueue());
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (!server) {
    fprintf(stderr, "grpc-cpp-peer: cannot listen\n");
    return 69;
  }
  printf("listening port=%d\n", port);
  fflush(stdout);
  std::vector<std::thread> threads;
  for (auto& queue : queues) {
    for (int i = 0; i < 128; i++) new ServerCall(&service, queue.get());
    threads.emplace_back([q = queue.get()] {
      void* tag;
      bool ok;
      while (q->Next(&tag, &ok)) static_cast<ServerCall*>(tag)->Proceed(ok);
    });
  }
  for (auto& thread : threads) thread.join();
  return 0;
}

// ---------------------------------------------------------------------------------------------------------------------

struct Load {
  int64_t begin = 0;
  int64_t end = 0;
  double rate_per_connection = 0;  // 0: closed loop
};

struct ClientCall {
  grpc::ClientContext context;
  Field response;
  grpc::Status status;
  std::unique_ptr<grpc::ClientAsyncResponseReader<Field>> reader;
  int64_t due = 0;
};

// One connection with its completion queue and thread. Everything happens on that thread.
class Connection {
 public:
  Connection(const std::string& target, std::shared_ptr<grpc::ChannelCredentials> credentials, int index, int in_flight)
      : in_flight_limit_(in_flight) {
    grpc::ChannelArguments arguments;
    // Channels with equal arguments would share one connection.
    arguments.SetInt("evenhand.bench.connection", index);
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    arguments.SetSslTargetNameOverride("localhost");
    channel_ = grpc::CreateCustomChannel(target, credentials, arguments);
    stub_ = EchoService::NewStub(channel_);
  }

  bool Connect() { return channel_->WaitForConnected(std::chrono::system_clock::now() + std::chrono::seconds(10)); }

  void Run(const Load& load) {
    load_ = load;
    started_ = Now();
    if (load_.rate_per_connection > 0) {
      RunSchedule();
    } else {
      for (int i = 0; i < in_flight_limit_; i++) Send(Now());
      while (in_flight_ > 0) {
        Take(std::chrono::system_clock::time_point::max());
        if (Now() < load_.end) Send(Now());
      }
    }
    Drain();
  }

  std::vector<int64_t> latencies;
  long failures = 0;

 private:
  int64_t Due(int64_t index) const { return started_ + static_cast<int64_t>(index * 1e9 / load_.rate_per_connection); }

  void RunSchedule() {
    int64_t next = 0;
    while (true) {
      int64_t now = Now();
      if (now >= load_.end) return;
      while (in_flight_ < in_flight_limit_ && Due(next) <= now) Send(Due(next++));
      // Until the next call is due, or, when all places are taken, until an answer frees one.
      auto deadline = in_flight_ < in_flight_limit_
          ? std::chrono::system_clock::now() + std::chrono::nanoseconds(std::max<int64_t>(0, Due(next) - Now()))
          : std::chrono::system_clock::now() + std::chrono::seconds(1);
      Take(deadline);
    }
  }

  void Drain() {
    while (in_flight_ > 0) Take(std::chrono::system_clock::time_point::max());
    queue_.Shutdown();
    void* tag;
    bool ok;
    while (queue_.Next(&tag, &ok)) {
    }
  }

  void Send(int64_t due) {
    auto* call = new ClientCall;
    call->due = due;
    call->reader = stub_->AsyncEcho(&call->context, request_, &queue_);
    call->reader->Finish(&call->response, &call->status, call);
    in_flight_++;
  }

  template <typename Deadline>
  void Take(Deadline deadline) {
    void* tag;
    bool ok;
    if (queue_.AsyncNext(&tag, &ok, deadline) != grpc::CompletionQueue::GOT_EVENT) return;
    std::unique_ptr<ClientCall> call(static_cast<ClientCall*>(tag));
    in_flight_--;
    int64_t now = Now();
    if (!call->status.ok()) failures++;
    if (now >= load_.begin && now < load_.end) latencies.push_back(now - call->due);
  }

  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<EchoService::Stub> stub_;
  grpc::CompletionQueue queue_;
  const Field request_ = Message(600);
  Load load_;
  int64_t started_ = 0;
  int in_flight_ = 0;
  int in_flight_limit_;
};

int RunLoad(int argc, char** argv) {
  const int connections = atoi(argv[3]), in_flight = atoi(argv[4]);
  const double seconds = atof(argv[5]), rate = argc > 6 ? atof(argv[6]) : 0;
  auto credentials = grpc::InsecureChannelCredentials();
  if (argc > 7) {
    grpc::SslCredentialsOptions options;
    options.pem_root_certs = ReadFile(argv[7]);
    credentials = grpc::SslCredentials(options);
  }
  std::vector<std::unique_ptr<Connection>> all;
  for (int i = 0; i < connections; i++) {
    all.push_back(std::make_unique<Connection>(std::string("127.0.0.1:") + argv[2], credentials, i, in_flight));
    if (!all.back()->Connect()) {
      fprintf(stderr, "grpc-cpp-peer: no connection to port %s\n", argv[2]);
      return 69;
    }
  }
  Load load;
  load.begin = Now() + static_cast<int64_t>(seconds / 5 * 1e9);
  load.end = load.begin + static_cast<int64_t>(seconds * 1e9);
  load.rate_per_connection = rate / connections;
  std::vector<std::thread> threads;
  for (auto& connection : all) threads.emplace_back([&load, c = connection.get()] { c->Run(load); });
  for (auto& thread : threads) thread.join();
  std::vector<int64_t> latencies;
  long failures = 0;
  for (auto& connection : all) {
    latencies.insert(latencies.end(), connection->latencies.begin(), connection->latencies.end());
    failures += connection->failures;
  }
  if (failures > 0) {
    fprintf(stderr, "grpc-cpp-peer: %ld calls failed\n", failures);
    return 70;
  }
  std::sort(latencies.begin(), latencies.end());
  auto percentile = [&](double share) -> long {
    if (latencies.empty()) return 0;
    return latencies[std::min(latencies.size() - 1, static_cast<size_t>(latencies.size() * share))];
  };
  printf("{\"perSecond\": %.1f, \"p50\": %ld, \"p99\": %ld}\n", latencies.size() / seconds, percentile(0.5), percentile(0.99));
  return 0;
}

int RunCalls(char** argv) {
  auto stub = EchoService::NewStub(
      grpc::CreateChannel(std::string("127.0.0.1:") + argv[2], grpc::InsecureChannelCredentials()));
  const Field request = Message(600);
  for (int i = 0; i < atoi(argv[3]); i++) {
    grpc::ClientContext context;
    Field response;
    grpc::Status status = stub->Echo(&context, request, &response);
    if (!status.ok()) {
      fprintf(stderr, "grpc-cpp-peer: %s\n", status.error_message().c_str());
      return 70;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if ((argc == 2 || argc == 4) && !strcmp(argv[1], "serve")) return Serve(argc, argv);
  if (argc >= 6 && argc <= 8 && !strcmp(argv[1], "load")) return RunLoad(argc, argv);
  if (argc == 4 && !strcmp(argv[1], "calls")) return RunCalls(argv);
  fprintf(stderr, "usage: grpc-cpp-peer serve [CERT KEY] | calls PORT COUNT | load PORT CONNECTIONS IN_FLIGHT SECONDS [RATE [CA]]\n");
  return 64;
}
